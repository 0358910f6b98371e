// The package carries no types of its own.
declare module 'draft-js';
