import { beside, planted, within, type Round } from '../shape.ts';
import type { Pose } from './pose.ts';

/** A few close together and one at a distance, on the same ground. */
export const oneApart: Pose = ({ pick, here, there, vary }) => {
  const holder = planted(0, 1, vary(0.2, 0.8, 0.1));
  const near = beside(holder, there, vary(0.64, 0.6, 0.1), vary(0.3, 0.62, 0.1), vary(0.34, 0.52, 0.08));
  const apart = beside(holder, here, vary(0.42, 0.42, 0.08), vary(0.7, 0.84, 0.08), vary(-0.95, -0.6, 0.15));
  const large = beside(holder, here, vary(0.6, 0.58, 0.06), vary(0.5, 0.8, 0.1), vary(-0.6, -0.36, 0.1));
  const farther = beside(near, there, vary(0.42, 0.42, 0.06), vary(0.7, 0.84, 0.08), vary(-0.95, -0.5, 0.15));
  const child = within(holder, there * vary(0.3, 0.35, 0.25), vary(0.36, 0.34, 0.06), vary(0.5, 0.6, 0.08));
  const edge = within(holder, here * vary(0.8, 0.95, 0.14), vary(0.36, 0.32, 0.06), vary(0.5, 0.6, 0.08));
  const beyond = beside(near, there, vary(0.36, 0.32, 0.07), vary(0.5, 0.62, 0.08), vary(0.34, 0.55, 0.08));
  return pick.one<readonly Round[]>(
    [apart, holder, near, child],
    [apart, holder, near, edge],
    [apart, holder, near, beyond],
    [apart, holder, near, child, beyond],
    [large, holder, near, child],
    [large, holder, near, beyond],
    [farther, holder, near, edge],
    [farther, holder, near, child],
  );
};
