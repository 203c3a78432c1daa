import type { DeskPage } from './desk-page.ts';
import { serveDeleting } from './delete/serve.ts';
import { serveImport } from './import/serve.ts';
import { serveLines } from './lines/serve.ts';
import { serveLook } from './look/serve.ts';
import { serveMenu } from './menu/serve.ts';
import { servePublishing } from './publish/serve.ts';
import { serveReplacing } from './replace/serve.ts';
import { serveSeries } from './series/serve.ts';
import { serveSetup } from './setup/serve.ts';
import { serveWriting } from './write/serve.ts';

/** What answers for a page of the desk of its own, and for what comes from it: loaded when the desk is first asked for. */
export const pagesOfDesk: readonly DeskPage[] = [
  serveWriting,
  serveImport,
  servePublishing,
  serveSetup,
  serveLines,
  serveLook,
  serveReplacing,
  serveDeleting,
  serveMenu,
  serveSeries,
];
