import { browser } from 'wxt/browser';
import type { Protocol } from './protocol';
import { tell } from './tell';

// What the messaging library does, for scripts that stand in pages and must weigh less than that library.

type Sent<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
type Answer<Name extends keyof Protocol> = Awaited<ReturnType<Protocol[Name]>>;
interface Wrapped<T> {
  readonly res: T;
  readonly err?: unknown;
}

/** Asks the background; throws where it does not answer, or cannot. */
export async function sendMessage<Name extends keyof Protocol>(type: Name, data: Sent<Name>): Promise<Answer<Name>> {
  const answer = (await tell(type, data)) as Wrapped<Answer<Name>> | undefined;
  if (!answer || answer.err) throw new Error(type);
  return answer.res;
}

/** Answers the background's questions of one kind until the signal aborts. */
export function onMessage<Name extends keyof Protocol>(
  type: Name,
  answer: (data: Sent<Name>) => Answer<Name> | Promise<Answer<Name>>,
  signal: AbortSignal,
): void {
  const { onMessage: heard } = browser.runtime;
  const listener = (message: { type?: unknown; data: Sent<Name> }, _: unknown, reply: (answer: unknown) => void) => {
    if (message?.type !== type) return;
    void (async () => answer(message.data))().then(
      (res) => reply({ res }),
      (failure) => reply({ err: String(failure) }),
    );
    // The reply comes later.
    return true;
  };
  heard.addListener(listener);
  signal.addEventListener('abort', () => heard.removeListener(listener));
}
