/** Resolves after the tasks that are waiting now: editors and frameworks take a selection or a text in over by then. */
export const afterTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
