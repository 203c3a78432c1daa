import { aliases } from './aliases.ts';
import { anchors } from './anchors.ts';
import { attachments, openedAttachments } from './attachments.ts';
import { boxes } from './boxes.ts';
import { braces } from './braces.ts';
import { broken } from './broken.ts';
import { care } from './care/care.ts';
import { commonWords } from './common-words.ts';
import { conflictCopies, leftBehind } from './conflict-copies.ts';
import { blockNotes, drawnCode } from './drawn-code.ts';
import { embeds } from './embeds.ts';
import { emergencyNumber } from './emergency-number.ts';
import { fields } from './fields.ts';
import { footnotes } from './footnotes.ts';
import { helpLines } from './help-lines.ts';
import { cover, images } from './images.ts';
import { keptAddresses } from './kept-addresses.ts';
import { largePictures } from './large-pictures.ts';
import { leftOver } from './left-over.ts';
import { linksInContent } from './linked-files.ts';
import { links } from './links.ts';
import { fileNames, requiredPagesThere, sharedAddresses, strayFiles } from './names.ts';
import { noText } from './no-text.ts';
import { numbers } from './numbers.ts';
import { openedCover, openedImages } from './opened-pictures.ts';
import { otherTools } from './other-tools.ts';
import { passages } from './passages.ts';
import { pasted } from './pasted.ts';
import { pathNames } from './path-names.ts';
import { placeholders } from './placeholders.ts';
import { openedPosters } from './posters.ts';
import { privateComments, privateFields } from './private-comments.ts';
import { rawPlayers } from './raw-players.ts';
import { parts, pathPosts, references } from './references.ts';
import type { FolderRule, TextRule } from './rule.ts';
import { sameTitle } from './same-title.ts';
import { spacedPictures } from './spaced-pictures.ts';
import { tags } from './tags.ts';
import { titleAgain } from './title-again.ts';
import { tracking, trackingInFields } from './tracking.ts';
import { translations } from './translations.ts';
import { unseenInFields, unseenInText } from './unseen-signs.ts';
import { wikilinks } from './wikilinks.ts';
import { wordsInEnglish } from './words-left.ts';

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
  linksInContent,
  conflictCopies,
  leftBehind,
  strayFiles,
  sharedAddresses,
  requiredPagesThere,
  pathPosts,
  pathNames,
  keptAddresses,
  emergencyNumber,
  wordsInEnglish,
  helpLines,
  commonWords,
  placeholders,
  largePictures,
];
