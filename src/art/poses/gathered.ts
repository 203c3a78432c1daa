import { beside, planted, within, type Round } from '../shape.ts';
import type { Pose } from './pose.ts';

/** People around one: larger ones behind on both sides, small ones in front. */
export const gathered: Pose = ({ pick, here, there, vary }) => {
  const holder = planted(0, 1, vary(0.1, 0.72, 0.08));
  const near = beside(holder, here, vary(0.7, 0.68, 0.1), vary(0.15, 0.5, 0.12), vary(0.34, 0.5, 0.08));
  const far = beside(holder, there, vary(0.5, 0.52, 0.09), vary(0.35, 0.62, 0.08), vary(0.34, 0.46, 0.08));
  const tall = beside(holder, here, vary(0.84, 0.8, 0.06), vary(0.05, 0.6, 0.1), vary(0.4, 0.6, 0.05));
  const child = within(holder, here * vary(0.3, 0.35, 0.25), vary(0.36, 0.36, 0.06), vary(0.5, 0.55, 0.1));
  const small = beside(child, there, vary(0.23, 0.23, 0.04), vary(0.6, 0.62, 0.08), vary(0.34, 0.36, 0.08));
  const left = beside(near, here, vary(0.34, 0.32, 0.07), vary(0.5, 0.62, 0.1), vary(0.32, 0.55, 0.08));
  const right = beside(far, there, vary(0.3, 0.28, 0.06), vary(0.5, 0.62, 0.1), vary(0.32, 0.5, 0.08));
  return pick.one<readonly Round[]>(
    [holder, near, far, child, left],
    [holder, near, far, child, right],
    [holder, near, far, child, small],
    [holder, near, far, left, right],
    [holder, near, far, child, small, left],
    [holder, tall, far, child],
    [holder, tall, far, right, child],
  );
};
