// Nothing is called from here: see curl.c.
