# Coverage, kind, quantiles, small n; uncertainty is another rule.
. ./edit.sh
fires '/"coverage"/s/0.9/0.95/'
fires '/"total": "conformal"/s/conformal/prediction/'
fires '/"small_n"/s/true/false/'
silent '/^      "uncertainty"/s/0.75/0.8/'
