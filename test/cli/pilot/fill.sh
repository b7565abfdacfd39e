# Fills the forms of a programme of three cities: one whole, one broken in its second phase, one silent.
fill() {
  sed -i '/^answers:/,$d' "p/cities/$1/assessment.yaml"
  printf 'answers:\n  beds: %s\n  trams: { not-applicable: none }\n  plan: %s\n' "$2" "$3" >> "p/cities/$1/assessment.yaml"
}
citymark programme new mini/2026 --city north=Northtown --city south=Southtown --city west=Westtown \
  --phase before=2025 --phase after=2026 -o p/programme.yaml 2> /dev/null
fill north/before 40 draft
fill north/after 70 adopted
fill south/before 50 draft
printf 'citymark: assessment/1\nanswers: [\n' > p/cities/south/after/assessment.yaml
cat >> p/programme.yaml << 'END'
acceptance:
  - { id: total, require: score(total) >= 60 }
  - { id: gain, require: "score(total) - score(total, before) >= 40" }
waivers:
  - { city: north, rule: gain, until: 2027-06-30, because: a flood }
END

# Accepts every answer of a submission, as a reviewer would, and signs.
review() {
  citymark review new "p/cities/$1/assessment.yaml" --reviewer R -o "p/cities/$1/review.yaml"
  for input in beds trams plan; do
    citymark review decide "p/cities/$1/review.yaml" $input accepted --on 2027-01-31
  done
  citymark review sign "p/cities/$1/review.yaml" --name R --on 2027-01-31
} > /dev/null 2>&1
