import { beside, planted, upon, type Round } from '../shape.ts';
import type { Pose } from './pose.ts';

/** Low forms side by side, and one that lies in the hollow over two of them. */
export const resting: Pose = ({ pick, here, there, vary }) => {
  const holder = planted(0, 1, vary(-0.1, 0.3, 0.1));
  const next = beside(holder, here, vary(0.68, 0.66, 0.12), vary(-0.05, 0.3, 0.1), vary(0.3, 0.4, 0.08));
  const head = upon(holder, next, vary(0.42, 0.4, 0.1), vary(0.36, 0.36, 0.06));
  const foot = beside(next, here, vary(0.32, 0.3, 0.07), vary(0.5, 0.56, 0.1), vary(0.34, 0.52, 0.08));
  const back = beside(holder, there, vary(0.4, 0.38, 0.1), vary(0.4, 0.5, 0.1), vary(0.36, 0.52, 0.08));
  const low = beside(next, here, vary(0.48, 0.46, 0.07), vary(0, 0.34, 0.1), vary(0.34, 0.44, 0.08));
  const over = upon(next, low, vary(0.3, 0.3, 0.05), vary(0.36, 0.36, 0.05));
  const lap = beside(holder, there, vary(0.56, 0.54, 0.06), vary(0.1, 0.36, 0.1), vary(0.34, 0.46, 0.08));
  const lying = upon(holder, lap, vary(0.32, 0.32, 0.05), vary(0.36, 0.36, 0.05));
  return pick.one<readonly Round[]>(
    [holder, next, head, foot],
    [holder, next, head, back],
    [holder, next, head, back, foot],
    [holder, next, low, head],
    [holder, next, low, head, back],
    [holder, next, low, over],
    [holder, lap, next, lying],
    [holder, lap, next, head],
  );
};
