// Tests of FileTrees.
