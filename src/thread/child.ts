import type { Asked, Opening } from '../thread.ts';
import { answers } from './answers.ts';

process.once('message', ({ module, options }: Opening) => {
  const answer = answers(module, options);
  process.on('message', (asked: Asked<unknown>) => {
    void answer(asked).then((said) => process.send?.(said));
  });
});
// Whoever asked is gone, however that came.
process.once('disconnect', () => process.exit());
