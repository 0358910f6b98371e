import { isAlive } from './ask';

const world = globalThis as { [life: symbol]: AbortController | undefined };

/**
 * How long a script in a page lives: until a newer copy of it starts in the same page, as after an update. Stands in
 * for the class of this name in WXT, whose copies end each other by an event that any page could forge, and which
 * weighs half as much as the watcher.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    const life = new AbortController();
    this.signal = life.signal;
    const key = Symbol.for(`wellposed.life.${name}`);
    world[key]?.abort();
    world[key] = life;
    // An updated extension starts in a world of its own; a copy that still belongs to a living extension does not listen.
    const started = `wellposed:${name}`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => isAlive() || life.abort(), { signal: life.signal });
  }
}
