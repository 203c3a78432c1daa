/**
 * Words that say nothing of what is looked for, in questions as people type them. A query of these alone is
 * searched as it stands.
 */
export const stopWordsInEnglish: readonly string[] =
  `a about after again all always am an and any anymore are arent as at be because been before being but by can cant
  cannot come could deal dealing did didnt do does doesnt doing dont during ever feel feeling feelings feels felt for
  from get gets getting go going got had has have having he help helping her hers him his how i id if im in into is
  isnt it its ive just keep keeps know let like look make makes making many me more most much must my myself need
  needs never no not now of off on one or our out over please really she should so some someone something still stop
  stopping such tell than that the their them then there they thing things this those through tips to too up us very
  want wanted was wasnt way ways we well were what whats when where which while who why will with without wont would
  you your advice article articles blog post posts cope coping handle managing manage deal`.split(/\s+/);
