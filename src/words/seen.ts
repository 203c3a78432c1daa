/** Words of the interface, and where readers meet them. */
interface Seen {
  readonly where: string;
  readonly names: readonly string[];
}

/**
 * Where each word is seen, for whoever translates it without the page before
 * her; in the order in which they are best translated.
 */
export const seen: readonly Seen[] = [
  {
    where: 'On every page, at the top and in its menus',
    names: among('skipToContent siteNavigation startHere writing topics about search otherSite help'),
  },
  {
    where: 'On every page, at the foot',
    names: among('footerNavigation follow limits privacy series footerPromise footerRights'),
  },
  {
    where: 'Reading settings, which open at the foot of every page',
    names: among(`
      settings settingsKept settingsForbidden settingsDone settingsReset settingsClose theme
      themeSystem themeLight themeDark themeSepia size sizeSmall sizeUsual sizeLarge sizeLargest
      spacing spacingUsual spacingMore spacingMost width widthNarrow widthUsual widthWide
      postsIn postsInAll
    `),
  },
  { where: 'On the home page', names: among('latest') },
  {
    where: 'On pages that list posts: all of them, a year, the topics, the series, the ways in',
    names: among(`
      startHereLead allWriting allWritingLead byYear writingIn allTopics allTopicsLead writingOn
      allSeries allSeriesLead stop postCount partOf older newer pages pageOf titleAndPage
    `),
  },
  {
    where: 'At the top of a post, and beside its title in lists',
    names: among(
      'minuteRead revised otherLanguages seriesNotice contents headingLink draftNotice scheduledNotice',
    ),
  },
  {
    where:
      'The note on what a post goes into: "This post mentions loss and describes violence." The subjects stand in {subjects} and {subject}',
    names: among(`
      beforeYouRead beforeYouBegin shortMentions shortDiscusses shortDescribes shareNote noteAt
      noteAlso noteAlsoAt noteDetail pathNote skipPassage skipPassageOn passageBegins passageEnds
      subjects
    `),
  },
  {
    where: 'In the text of a post',
    names: among(`
      reflection worksheet table taskDone taskOpen letter letterFrom letterComposite answer
      vignetteFictional vignetteComposite vignetteDisguised vignetteConsented updatedOn footnote
      footnotes backToText holdStill
    `),
  },
  {
    where: 'Where a post plays a recording or a film, or hands out a file: "the worksheet (PDF, 85 kB)"',
    names: among(`
      fileFacts fileAt fileForms soundFacts soundSize soundAt soundWords filmFacts filmSize filmAt
      filmWords captions download downloadOf
    `),
  },
  {
    where: 'After a post',
    names: among(`
      helpAfterPost helpLink helpAddress sources sourceOpened revisions published allChanges
      related previousPart nextPart previousPost nextPost onPaths stopHere nextStop lastStop
      takeAlong listening copyPlain
    `),
  },
  {
    where: 'Where a reader may write to you, on the pages about you, on limits and on privacy',
    names: among('writeBack writeBackLimits writeBackLimitsLink writeBackAddress'),
  },
  {
    where: 'Facts under the pages about you, on limits and on privacy',
    names: among('licence jurisdiction writtenBy servedBy hostLogs'),
  },
  {
    where: 'On the page with help lines',
    names: among(`
      emergency emergencyCall emergencyUnknown helpTrace helpLeave helpJump situations
      situationsSay quietFirst worriedNot crisisSaid crisisMore linesElsewhere otherCountries otherCountriesLead
      lineSource lastChecked inLanguages callNumber textNumber textKeyword chatAt emailAt lookAt
    `),
  },
  {
    where: 'Where the help lines are offered besides: on the search and where nothing is',
    names: among('helpShort helpShortLead'),
  },
  {
    where: 'Leaving a page quickly',
    names: among('leave leaveAbout leaveKeys leaveMore leaveStopped leaving'),
  },
  {
    where: 'A pause in the middle of a post',
    names: among(`
      pause pauseLead pauseBreath pauseOther pauseCircle pauseStart pauseStop pauseBegan
      pauseEnded pauseStopped
    `),
  },
  {
    where: 'Over the words for feelings',
    names: among('feelingsFind feelingsAll feelingsSome feelingsNear feelingsNone'),
  },
  {
    where: 'Under a question, where a reader writes for herself',
    names: among(`
      noteLabel noteEarlier notePage noteOffer noteMeaning noteKept noteBoth noteElsewhere
      noteRefused noteUnreadable noteLeft
    `),
  },
  {
    where: 'On the page with all that a reader kept',
    names: among(`
      notes notesLead notesWhere notesHowLong notesWithout notesEmpty notesBlocked notesUnreadable
      notesOther notesPlace notesCopy notesPrint notesDownload notesEraseAll notesErase
      notesCopied notesCopyFailed notesDownloaded notesErased notesEraseFailed notesSureOne
      notesSureAll notesNoReturn notesEraseSure notesKeepThem
    `),
  },
  {
    where: 'On the page that gives the words of a post alone',
    names: among(`
      wordsAlone wordsLead wordsWithout wordsMissing wordsField wordsTitle wordsCopy wordsSend
      wordsCopied wordsCopyFailed
    `),
  },
  {
    where: 'On the page of the search',
    names: among(`
      searchLabel searchHint searchShortcut searchShortcutOff searchShortcutOn searchTopic
      searchAnyTopic searchSpan searchNewest searchEver searchResults searchSome searchMeant searchUnder
      searchTopicsToo searchNone searchNoneNewest
      searchNoneLead searchMore searchFailed searchLoading searchWithout searchAllOf searchPreview
      searchPreviewNone
    `),
  },
  { where: 'On the page of what has changed', names: among('changes changesLead changesNone') },
  {
    where: 'On the page on how to follow, and in feeds',
    names: among(`
      feedTitle topicFeedTitle languagesHere feedAddress feedsForAll otherFormats readers readerApp
      readerAppHint readerServices readerServicesHint
    `),
  },
  {
    where: 'A path or a series on one page, on paper, and as an EPUB',
    names: among(`
      elsewhere onePage epub elsewhereHint onePagePreview inThisOrder bookFrom bookNewest bookAges
      bookLicence bookLimits bookAccess
    `),
  },
];

function among(names: string): string[] {
  return names.trim().split(/\s+/);
}
