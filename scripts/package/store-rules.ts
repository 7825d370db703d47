// What the stores refuse, checked before a file is sent to them. Sources: developer.chrome.com/docs/webstore/prepare and
// extensionworkshop.com/documentation/publish/package-your-extension, both as read in November 2026.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../tests/e2e/driver/find-browser.ts';
import { filesBelow } from './archive.ts';

interface BuiltManifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale?: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly update_url?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string;
      readonly data_collection_permissions?: { readonly required: readonly string[] };
    };
  };
}

/** Longest name and description that each store shows whole. */
const LONGEST: Readonly<Record<BrowserKind, { readonly name: number; readonly description: number }>> = {
  chrome: { name: 75, description: 132 },
  firefox: { name: 45, description: 250 },
};

/** Files that have no place in a release: maps give the sources twice, and hidden files are left by tools. */
const UNWANTED = /\.map$|(?:^|\/)\.|~$|\.ts$|\.tsx$|(?:^|\/)(?:thumbs\.db|desktop\.ini)$/i;

/** Everything the store of `kind` would refuse in the built extension at `folder`; empty where there is nothing. */
export function findRefusals(folder: string, kind: BrowserKind, version: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
  const say = messagesOf(folder, manifest);
  const [name, description] = [say(manifest.name), say(manifest.description)];
  const longest = LONGEST[kind];
  const refusals: string[] = [];
  const refuse = (isRefused: boolean, reason: string): void => {
    if (isRefused) refusals.push(reason);
  };
  refuse(manifest.manifest_version !== 3, `manifest_version is ${manifest.manifest_version}, and should be 3`);
  refuse(manifest.version !== version, `the manifest has version ${manifest.version}, package.json ${version}`);
  refuse(!/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(manifest.version), `"${manifest.version}" is no version for a store`);
  refuse(name === '' || name.length > longest.name, `the name has ${name.length} characters, of ${longest.name}`);
  refuse(
    description === '' || description.length > longest.description,
    `the description has ${description.length} characters, of ${longest.description}`,
  );
  refuse(manifest.key !== undefined || manifest.update_url !== undefined, 'a store sets key and update_url itself');
  for (const size of kind === 'chrome' ? ['16', '48', '128'] : ['48']) {
    const icon = manifest.icons?.[size];
    refuse(icon === undefined || !existsSync(join(folder, icon)), `there is no icon of ${size} pixels`);
  }
  if (kind === 'firefox') {
    const gecko = manifest.browser_specific_settings?.gecko;
    refuse(gecko?.id === undefined, 'Firefox needs browser_specific_settings.gecko.id');
    refuse(gecko?.data_collection_permissions === undefined, 'Firefox needs data_collection_permissions');
  }
  for (const path of filesBelow(folder)) {
    refuse(UNWANTED.test(path), `${path} has no place in a release`);
    refuse(
      /\.(?:js|css)$/.test(path) && readFileSync(join(folder, path), 'utf8').includes('sourceMappingURL='),
      `${path} names a source map`,
    );
  }
  return refusals;
}

/** `__MSG_name__` as the default language has it. */
function messagesOf(folder: string, { default_locale: locale }: BuiltManifest): (text: string) => string {
  const path = join(folder, '_locales', locale ?? '', 'messages.json');
  const messages = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<
    string,
    { message: string }
  >;
  return (text) => text.replace(/^__MSG_(\w+)__$/, (_, key: string) => messages[key]?.message ?? '');
}

/** The version of the newest release that a changelog tells of ("## 0.2.0 – 2026-11-29"); `null` where there is none. */
export function newestVersion(changelog: string): string | null {
  return /^## (\d+\.\d+\.\d+)\b/m.exec(changelog)?.[1] ?? null;
}
