# An inherited value written out: another file, the same meaning.
. ./edit.sh
fires '/"start": 0.06/s/"end": 0.18/&, "provenance": {"kind": "fitted", "n": 300}/'
silent '/"start": 0.06/s/"end": 0.18/&, "provenance": {"kind": "fitted", "n": 301}/'
