/** What is said where a reader writes, and on the page with all that she kept. */
export const notes = {
  noteLabel: 'Room for your own words',
  noteEarlier: 'When you wrote this, the question was:',
  notePage: 'What you write here is not kept. It is on this page only, and can be lost when you leave it.',
  noteOffer: 'Keep on this device',
  noteMeaning:
    'Then this browser keeps what you write, here and under the other questions, and sends it nowhere. Anyone who uses this device could read it, and the browser may delete it.',
  noteKept: 'Kept in this browser as you write. Anyone who uses this device can read it.',
  noteBoth: 'This was also written on in another page. Both texts are here, one under the other.',
  noteElsewhere: 'Another page now keeps notes on this device. What you wrote here is not kept yet.',
  noteRefused:
    'The browser would not keep this. It is still here: copy or print it before you leave the page.',
  noteUnreadable:
    'Something is kept for this question that could not be read. It was left as it is, and what you write here now is not kept.',
  noteLeft:
    'This was emptied when you left. Load the page again to write here; what was kept on the device still is.',

  notes: 'Your notes',
  notesLead: 'What you wrote under the questions here, and chose to keep.',
  notesWhere:
    'These notes are kept only in this browser, on this device. This site sends them nowhere, and I cannot see them. Anyone who uses this device and this browser can open this page and read them.',
  notesHowLong:
    'Browsers may delete what a site keeps. Safari does it after seven days of use in which you did not come by. If a note matters to you, copy it, print it or download it.',
  notesWithout:
    'A script in your browser shows the notes, and it is not running. Without it the questions have no fields to write in either.',
  notesEmpty:
    'There is nothing here, and there need not be. Some posts have questions with room to write under them. What you write there is not kept unless you choose it.',
  notesBlocked: 'Your browser does not let this page look at what it keeps, so there are no notes to show.',
  notesUnreadable: 'This could not be read as a note. Here it is as it stands:',
  notesOther: 'From elsewhere',
  notesPlace: 'Go to the question',
  notesCopy: 'Copy all',
  notesPrint: 'Print',
  notesDownload: 'Download',
  notesEraseAll: 'Erase all',
  notesErase: 'Erase this note',
  notesCopied: 'Copied. You can paste it somewhere now; other programs on this device can read it there too.',
  notesCopyFailed: 'The browser did not let this page copy. You can download or print instead.',
  notesDownloaded:
    'Your browser saves it as an ordinary file, notes.txt. Anyone who can open your downloads can read it.',
  notesErased:
    'Erased from this browser. Copies that you made, or that this device made as a backup, are still where they are. Once nothing is left here, nothing more is kept until you choose it again.',
  notesEraseFailed: 'The browser did not let this page erase it.',
  notesSureOne: 'Erase this note?',
  notesSureAll: 'Erase all of your notes?',
  notesNoReturn: 'It cannot be brought back.',
  notesEraseSure: 'Erase',
  notesKeepThem: 'Leave it as it is',
} as const;
