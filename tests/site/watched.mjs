// Writes down each module that a process loads and each page that it asks for, to the file that WATCHED names:
// NODE_OPTIONS=--import=…/watched.mjs
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const note = (line) => appendFileSync(process.env.WATCHED, `${line}\n`);

registerHooks({
  load(url, context, next) {
    note(`load ${url}`);
    return next(url, context);
  },
});

globalThis.Request = class extends Request {
  constructor(address, init) {
    super(address, init);
    note(`render ${this.url}`);
  }
};
