import { defineConfig } from 'wxt';
import { portalMatchPatterns } from './src/page/portals/hosts.ts';

/** What the extension's own pages may do: run and style themselves. No request, no frame, no string turned into code. */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  // WXT's own complaint when an entry throws is a twelfth of the detector, and the browser reports the error anyway.
  vite: () => ({ build: { rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } } } }),
  manifest: ({ browser, command }) => {
    const matches = portalMatchPatterns();
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'zh_CN',
      permissions: ['scripting', 'storage', 'activeTab', 'unlimitedStorage'],
      host_permissions: matches,
      optional_host_permissions: ['*://*/*'],
      // Written by hand: the wrapper that a content-script entry gets is larger than the detector, and the page can see it.
      // In frames too: older portals have the article in one.
      content_scripts: [{ matches, js: ['detector.js'], run_at: 'document_idle', all_frames: true }],
      commands: {
        'toggle-summary': { suggested_key: { default: 'Alt+Z' }, description: '__MSG_toggleSummary__' },
      },
      action: { default_title: '__MSG_name__' },
      ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_CSP } }),
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'tongbao@tongbao.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    };
  },
});
