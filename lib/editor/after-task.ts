/** Resolves after the tasks that are waiting now: editors and frameworks take a selection or a text in over by then. */
export const afterTask = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const FRAME_MS = 16;
const MOST_FRAMES = 15;

/** Waits until something holds, some frames long; says whether it came to hold, and stayed so for a frame. */
export async function comesToHold(holds: () => boolean): Promise<boolean> {
  await afterTask();
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    if (holds()) {
      // An editor that puts its own text back does so within its next drawing.
      await afterTask(FRAME_MS);
      return holds();
    }
    await afterTask(FRAME_MS);
  }
  return false;
}
