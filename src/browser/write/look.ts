import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Prose set as the page sets it: headings large, emphasis seen, the marks of Markdown quiet. */
const styles = HighlightStyle.define([
  { tag: tags.heading1, class: 'write-h1' },
  { tag: tags.heading2, class: 'write-h2' },
  { tag: tags.heading3, class: 'write-h3' },
  { tag: [tags.heading4, tags.heading5, tags.heading6], class: 'write-h4' },
  { tag: tags.strong, class: 'write-strong' },
  { tag: tags.emphasis, class: 'write-em' },
  { tag: tags.strikethrough, class: 'write-struck' },
  { tag: tags.link, class: 'write-link' },
  { tag: tags.quote, class: 'write-quote' },
  { tag: tags.monospace, class: 'write-code' },
  {
    tag: [tags.processingInstruction, tags.contentSeparator, tags.url, tags.labelName, tags.escape],
    class: 'write-mark',
  },
  {
    tag: [tags.angleBracket, tags.tagName, tags.attributeName, tags.attributeValue, tags.comment],
    class: 'write-tag',
  },
]);

const theme = EditorView.theme({
  '&': { fontSize: 'var(--step-0)', background: 'transparent', color: 'var(--color-ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-body)', lineHeight: 'var(--leading)', overflow: 'visible' },
  '.cm-content': { padding: '0.4em 0 30vh', caretColor: 'var(--color-accent)' },
  '.cm-line': { padding: '0 2px' },
  '.cm-line.write-part': { padding: '0 var(--space-3)' },
  '.cm-line.write-line-quote': { padding: '0 var(--space-3)' },
  '.cm-line.write-part-begins, .cm-line.write-part-whole': { paddingBlockStart: 'var(--space-2)' },
  '.cm-line.write-part-ends, .cm-line.write-part-whole': { paddingBlockEnd: 'var(--space-2)' },
  '.cm-line:is(.write-line-h1, .write-line-h2, .write-line-h3, .write-line-h4)': {
    paddingBlockStart: '0.6em',
  },
  '.cm-cursor': { borderLeftColor: 'var(--color-accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--color-accent) 22%, transparent)',
  },
  '.cm-placeholder': { color: 'var(--color-quiet)' },
  '.cm-panels': {
    background: 'var(--color-raised)',
    color: 'var(--color-ink)',
    borderColor: 'var(--color-rule)',
    font: 'var(--step--1) / 1.5 var(--font-interface)',
  },
  '.cm-searchMatch-selected': { outline: '2px solid var(--color-accent)' },
  '.cm-searchMatch': { background: 'color-mix(in srgb, var(--color-clay) 30%, transparent)' },
  '.cm-tooltip': {
    background: 'var(--color-raised)',
    color: 'var(--color-ink)',
    border: '1px solid var(--color-rule)',
    borderRadius: '0.4rem',
    font: 'var(--step--1) / 1.5 var(--font-interface)',
    maxInlineSize: 'min(30rem, 90vw)',
    whiteSpace: 'pre-line',
  },
});

/** How the prose looks while it is written. */
export const look = [syntaxHighlighting(styles), theme];
