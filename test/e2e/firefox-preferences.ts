import type { LaunchOptions } from './driver.ts';

/** The manifest's own name for the extension, and the address that these tests give to its pages. */
export const ID = 'tongbao@tongbao.example';
export const UUID = '6f1c2b1e-7b0d-4c39-9f0a-2d6a5b7c8d9e';

/** Preferences that make Firefox quiet, driven, and point all its requests at the test's server. */
export function preferences({ downloads, port, headless }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    // With the variable in the environment: no request of the browser's own.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.failover_direct': false,
    'browser.chrome.site_icons': false,
    // Without a window nobody can answer its question: asking is granting.
    'extensions.webextOptionalPermissionPrompts': !headless,
    // Nothing glides in a picture, nor under the mouse.
    'ui.prefersReducedMotion': headless ? 1 : 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
  };
}
