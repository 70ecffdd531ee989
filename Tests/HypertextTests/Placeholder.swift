// Tests of Hypertext.
