import { aliases } from './links/aliases.ts';
import { anchors } from './links/anchors.ts';
import { attachments, openedAttachments } from './files/attachments.ts';
import { boxes } from './markdown/boxes.ts';
import { braces } from './markdown/braces.ts';
import { broken } from './markdown/broken.ts';
import { cardFont } from './pictures/card-font.ts';
import { care } from './care/care.ts';
import { commonWords } from './folder/common-words.ts';
import { conflictCopies, leftBehind } from './folder/conflict-copies.ts';
import { blockNotes, drawnCode } from './markdown/drawn-code.ts';
import { embeds } from './links/embeds.ts';
import { emergencyNumber } from './folder/emergency-number.ts';
import { fields } from './markdown/fields.ts';
import { footnotes } from './markdown/footnotes.ts';
import { helpLines } from './folder/help-lines.ts';
import { httpsOnly } from './folder/https-only.ts';
import { cover, images } from './pictures/images.ts';
import { permalinks } from './links/permalinks.ts';
import { largePictures } from './pictures/large-pictures.ts';
import { leftOver } from './markdown/left-over.ts';
import { linksInContent } from './links/linked-files.ts';
import { links } from './links/links.ts';
import { lonePages } from './links/lone-pages.ts';
import { menu } from './folder/menu.ts';
import { fileNames, requiredPagesThere, sharedAddresses, strayFiles } from './folder/names.ts';
import { noText } from './markdown/no-text.ts';
import { numbers } from './markdown/numbers.ts';
import { openedCover, openedImages } from './pictures/opened-pictures.ts';
import { otherTools } from './markdown/other-tools.ts';
import { passages } from './markdown/passages.ts';
import { pasted } from './markdown/pasted.ts';
import { pathNames } from './links/path-names.ts';
import { placeholders } from './folder/placeholders.ts';
import { ownPictures } from './pictures/own-pictures.ts';
import { openedPosters } from './pictures/posters.ts';
import { privateComments, privateFields } from './markdown/private-comments.ts';
import { rawPlayers } from './files/raw-players.ts';
import { parts, pathPosts, references } from './links/references.ts';
import type { FolderRule, TextRule } from './rule.ts';
import { sameTitle } from './folder/same-title.ts';
import { spacedPictures } from './pictures/spaced-pictures.ts';
import { tags } from './markdown/tags.ts';
import { titleAgain } from './markdown/title-again.ts';
import { tracking, trackingInFields } from './links/tracking.ts';
import { translations } from './folder/translations.ts';
import { unseenInFields, unseenInText } from './markdown/unseen-signs.ts';
import { unreadPages } from './folder/unread-pages.ts';
import { wikilinks } from './links/wikilinks.ts';
import { wordsInEnglish } from './folder/words-left.ts';

/** What is looked for in each text, in order: of what one rule told, those after it tell nothing more. */
export const textRules: readonly TextRule[] = [
  privateComments,
  boxes,
  otherTools,
  rawPlayers,
  tags,
  broken,
  braces,
  links,
  anchors,
  leftOver,
  footnotes,
  drawnCode,
  blockNotes,
  wikilinks,
  embeds,
  tracking,
  unseenInText,
  pasted,
  images,
  openedImages,
  spacedPictures,
  attachments,
  openedAttachments,
  openedPosters,
  fields,
  noText,
  titleAgain,
  passages,
  care,
];

/** What is looked for in all files together. */
export const folderRules: readonly FolderRule[] = [
  parts,
  aliases,
  numbers,
  privateFields,
  trackingInFields,
  unseenInFields,
  fileNames,
  sameTitle,
  references,
  translations,
  cover,
  openedCover,
  ownPictures,
  cardFont,
  linksInContent,
  conflictCopies,
  leftBehind,
  strayFiles,
  sharedAddresses,
  requiredPagesThere,
  pathPosts,
  pathNames,
  permalinks,
  emergencyNumber,
  httpsOnly,
  menu,
  lonePages,
  wordsInEnglish,
  helpLines,
  commonWords,
  placeholders,
  unreadPages,
  largePictures,
];
