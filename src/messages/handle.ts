import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type MessageName, type Protocol, payloadSchemas } from './protocol';

export type Sender = Browser.runtime.MessageSender;

/** What the background does for each message. */
export type Handlers = {
  [Name in MessageName]: (payload: Protocol[Name]['payload'], sender: Sender) => Promise<Protocol[Name]['answer']>;
};

const envelopeSchema = z.object({ name: z.string(), payload: z.unknown() });

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(payloadSchemas, name);
}

/** Checks the payload of one message and has it handled. */
async function dispatch<Name extends MessageName>(handlers: Handlers, name: Name, payload: unknown, sender: Sender) {
  const checked = z.safeParse(payloadSchemas[name], payload);
  if (!checked.success) return { ok: false, error: 'invalid' };
  return handlers[name](checked.data, sender);
}

/** Listens for the extension's own messages; those of others and of unknown names are left alone. */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = z.safeParse(envelopeSchema, message);
    if (sender.id !== browser.runtime.id || !envelope.success || !isMessageName(envelope.data.name)) return false;
    const { name, payload } = envelope.data;
    dispatch(handlers, name, payload, sender).then(sendResponse, (error: unknown) => {
      console.error(name, error);
      sendResponse(undefined);
    });
    return true;
  });
}
