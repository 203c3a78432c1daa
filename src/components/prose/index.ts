import Answer from './Answer.astro';
import Box from './Box.astro';
import DataCell from './DataCell.astro';
import Epigraph from './Epigraph.astro';
import Field from './Field.astro';
import Feelings from './Feelings.astro';
import Figure from './Figure.astro';
import HeadCell from './HeadCell.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Letter from './Letter.astro';
import Passage from './Passage.astro';
import Pause from './Pause.astro';
import Picture from './Picture.astro';
import Reflection from './Reflection.astro';
import Table from './Table.astro';
import Updated from './Updated.astro';
import Vignette from './Vignette.astro';
import Worksheet from './Worksheet.astro';

/** What an author may write in a post without an import, and what Markdown's own elements become. */
export const proseComponents = {
  Answer,
  Epigraph,
  Field,
  Feelings,
  Figure,
  Letter,
  Passage,
  Pause,
  Reflection,
  Updated,
  Vignette,
  Worksheet,
  h2: Heading2,
  h3: Heading3,
  img: Picture,
  input: Box,
  table: Table,
  td: DataCell,
  th: HeadCell,
};
