import Answer from './Answer.astro';
import Audio from './Audio.astro';
import Box from './Box.astro';
import DataCell from './DataCell.astro';
import Download from './Download.astro';
import Epigraph from './Epigraph.astro';
import Field from './Field.astro';
import Feelings from './Feelings.astro';
import Figure from './Figure.astro';
import HeadCell from './HeadCell.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Letter from './Letter.astro';
import NoteBeside from './NoteBeside.astro';
import Passage from './Passage.astro';
import Pause from './Pause.astro';
import Picture from './Picture.astro';
import Pullquote from './Pullquote.astro';
import Reflection from './Reflection.astro';
import Table from './Table.astro';
import Updated from './Updated.astro';
import Video from './Video.astro';
import Vignette from './Vignette.astro';
import Worksheet from './Worksheet.astro';

/** What an author may write in a post without an import, and what Markdown's own elements become. */
export const proseComponents = {
  Answer,
  Audio,
  Epigraph,
  Field,
  Feelings,
  Figure,
  Letter,
  Passage,
  Pause,
  Pullquote,
  Reflection,
  Updated,
  Video,
  Vignette,
  Worksheet,
  'attached-file': Download,
  'note-beside': NoteBeside,
  h2: Heading2,
  h3: Heading3,
  img: Picture,
  input: Box,
  table: Table,
  td: DataCell,
  th: HeadCell,
};
