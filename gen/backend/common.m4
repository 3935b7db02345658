m4_changequote(«, »)m4_changecom()m4_dnl
m4_dnl common.m4: read before the facts and every skeleton.  See README.md.
