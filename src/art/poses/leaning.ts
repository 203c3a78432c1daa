import { beside, planted, within, type Round } from '../shape.ts';
import type { Pose } from './pose.ts';

/** One upright form, and others that lean on it one after the other, each lower than the last. */
export const leaning: Pose = ({ pick, here, there, vary }) => {
  const holder = planted(0, 1, vary(0.2, 0.84, 0.1));
  const second = beside(holder, here, vary(0.7, 0.68, 0.09), vary(0.3, 0.7, 0.1), vary(0.36, 0.5, 0.08));
  const third = beside(second, here, vary(0.48, 0.46, 0.07), vary(0.4, 0.66, 0.1), vary(0.34, 0.5, 0.08));
  const fourth = beside(third, here, vary(0.3, 0.28, 0.05), vary(0.5, 0.66, 0.1), vary(0.34, 0.5, 0.08));
  const small = beside(second, here, vary(0.34, 0.32, 0.05), vary(0.5, 0.64, 0.1), vary(0.34, 0.5, 0.08));
  const behind = beside(holder, there, vary(0.36, 0.34, 0.07), vary(0.5, 0.62, 0.1), vary(0.4, 0.52, 0.08));
  const child = within(second, there * vary(0.2, 0.25, 0.2), vary(0.32, 0.3, 0.04), vary(0.5, 0.6, 0.08));
  return pick.one<readonly Round[]>(
    [holder, second, third],
    [holder, second, third, fourth],
    [holder, second, third, behind],
    [holder, second, third, child],
    [holder, second, third, fourth, behind],
    [holder, second, small, behind],
    [third, holder, second, behind],
  );
};
