import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '../../src/messages/handle';
import { correctValue } from '../../src/storage/correct-value';
import { LibraryDatabase } from '../../src/storage/database';
import { findNotice, saveNotice } from '../../src/storage/notices';
import { identify } from './identify';
import { injectReader, makeRoom, readTab } from './inject';
import { keepSites } from './keep-sites';
import { obeyCommands } from './obey-commands';
import { openLibrary } from './open-library';
import { showState } from './show-state';

export default defineBackground(() => {
  const db = new LibraryDatabase();
  handleMessages({
    candidate: (_, sender) => injectReader(sender),
    'read-tab': ({ tabId }) => readTab(tabId),
    'page-read': ({ state }, sender) => showState(state, sender),
    'make-room': (change, sender) => makeRoom(change, sender),
    'find-notice': (question) => findNotice(db, question),
    'save-notice': (request) => saveNotice(db, request, new Date()),
    'correct-value': (request) => correctValue(db, request, new Date()),
    identify: ({ text }, sender) => identify(text, sender),
    'open-library': ({ id }) => openLibrary(id),
  });
  keepSites();
  obeyCommands();
});
