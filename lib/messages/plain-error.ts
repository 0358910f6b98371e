/**
 * An error as it travels in a message: its words alone. Stands in for the way of the messaging library, which takes
 * names, stacks and causes along: nobody here asks for them, and every page with a form would carry their weight.
 */
export const serializeError = (failure: unknown): string => String(failure);

/** The error that was told of. */
export const deserializeError = (words: unknown): Error => new Error(String(words));
