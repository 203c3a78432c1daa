/** The words of what can be carried along: a path or a series on one page, and as an EPUB. */
export const books = {
  elsewhere: 'To read elsewhere:',
  onePage: 'one page to print',
  epub: 'an EPUB for reading apps',
  elsewhereHint:
    'A file that you keep can be opened by anyone who uses this device, and what a reading app tells its maker about what you read is not in my hands.',
  onePagePreview:
    'This is a preview: the texts are put in when the site is built, and “npm start” shows them.',
  inThisOrder: 'In this order',
  bookFrom: 'From the blog {site}',
  bookNewest: 'The newest text in it is from {date}.',
  bookAges: 'What is changed on the blog after that does not change in here.',
  bookLicence: 'License: {licence}. Licensed in: {jurisdiction}.',
  bookLimits:
    'What is written here is general. It is not therapy, a diagnosis or advice on your situation, which I do not know, and reading it does not make you my client. Nobody is on watch: if a life may be in danger, call the emergency number where you are.',
  bookAccess:
    'All of it is text, with headings, a table of contents, notes that are linked both ways and words for pictures.',
} as const;
