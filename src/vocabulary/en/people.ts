/** Those who live with somebody, as phrases name them. */
export const partner =
  'he|she|they|husband|wife|partner|boyfriend|girlfriend|spouse|fiance|fiancee|bf|gf|hubby|man|ex';

/** Those a child lives with. */
export const parent =
  'dad|daddy|father|mom|mommy|mum|mummy|mother|parent|parents|stepdad|stepfather|stepmom|stepmum|stepmother|uncle|aunt|brother|sister|grandpa|grandfather|teacher|coach|babysitter';

/** Children whom somebody may hurt, or fear for. */
export const child = 'child|children|kid|kids|baby|infant|toddler|son|daughter|stepson|stepdaughter';

/** Anybody one may fear for. */
export const anybody = `friend|friends|bestfriend|roommate|teen|teenager|student|client|cousin|niece|nephew|someone|somebody|${child}|${parent}|${partner}|him|her|them`;
