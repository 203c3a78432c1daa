import { away, type Form } from './form.ts';

const inWords = 'Write it in words, or with signs such as ², ½ and ×.';

/** Formulas and commands of TeX. */
export const tex: readonly Form[] = [
  {
    pattern: /^\$\$[ \t]*\n[\s\S]{0,2000}?\n\$\$[ \t]*$|\$\$(?=[^$\n]*[\\^_={])[^$\n]+\$\$/gm,
    does: 'is a formula in TeX',
    help: inWords,
  },
  {
    pattern:
      /\\\((?=[^\n]*?(?:\\[A-Za-z]|[\^_=]))[^\n]*?\\\)|\\\[(?=[\s\S]{0,2000}?(?:\\[A-Za-z]|[\^_=])[\s\S]{0,2000}?\\\])[\s\S]{0,2000}?\\\]/g,
    does: 'is a formula in TeX',
    help: inWords,
  },
  {
    pattern: /(?<![\w$\\])\$(?=[^\s$])(?=[^$\n]*(?:\\[A-Za-z]|\^|[A-Za-z]_[\w{]))[^$\n]*[^\s$\\]\$(?!\d)/g,
    does: 'is a formula in TeX',
    help: inWords,
  },
  {
    pattern:
      /\\(?:newpage|pagebreak|clearpage|tableofcontents|maketitle|noindent|bigskip|medskip|smallskip|hfill|vfill|centering)\b[ \t]*/g,
    does: 'is a command of LaTeX',
    help: away,
    fix: '',
  },
  {
    pattern:
      /\\(?:vspace|hspace|text(?:bf|it|sc)|emph|underline|footnote|cite[a-z]*|ref|label|(?:sub)*section|chapter|begin|end|href|url)\*?(?:\[[^\]\n]*\])?\{[^{}\n]*\}(?:\{[^{}\n]*\})?/g,
    does: 'is a command of LaTeX',
    help: 'Write in Markdown what it stood for, or take it away.',
  },
];
