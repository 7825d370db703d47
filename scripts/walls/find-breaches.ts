// Compares what a module imports with the allow-list of its folder. Knows paths only, not the disk.

import { posix } from 'node:path';
import { findImports } from './find-imports.ts';
import { WALLS } from './walls.ts';

export interface Breach {
  readonly path: string;
  readonly line: number;
  /** What is wrong and what is allowed, in one sentence. */
  readonly message: string;
}

/** @param path Of a module under src, from the root of the project, with forward slashes. */
export function findBreaches(path: string, source: string): Breach[] {
  const folder = folderOf(path);
  const wall = folder === null ? undefined : WALLS[folder];
  if (folder === null || wall === undefined) {
    return [{ path, line: 1, message: 'This folder has no line in scripts/walls/walls.ts.' }];
  }
  return findImports(path, source).flatMap(({ specifier, line }) => {
    const message = specifier === null ? 'Only a plain string can be checked.' : fault(path, folder, specifier);
    return message === null ? [] : [{ path, line, message }];
  });
}

/** Why a module in `folder` may not import this, or `null` where it may. */
function fault(path: string, folder: string, specifier: string): string | null {
  const wall = WALLS[folder];
  if (wall === undefined) return null;
  if (!specifier.startsWith('.')) {
    const isAllowed = wall.packages.some((name) => name === specifier || specifier.startsWith(slashed(name)));
    return isAllowed ? null : `${folder} may not import the package ${specifier} (${allowed(wall.packages)}).`;
  }
  const file = posix.join(posix.dirname(path), specifier);
  const target = folderOf(file);
  if (target === folder || wall.files?.includes(file) === true) return null;
  if (target === null) return `${folder} may not import ${specifier}, which is outside the folders of src.`;
  return wall.folders.includes(target) ? null : `${folder} may not import ${target} (${allowed(wall.folders)}).`;
}

function folderOf(path: string): string | null {
  const [root, folder, ...rest] = path.split('/');
  return root === 'src' && folder !== undefined && rest.length > 0 ? folder : null;
}

function slashed(packageName: string): string {
  return packageName.endsWith(':') ? packageName : `${packageName}/`;
}

function allowed(names: readonly string[]): string {
  return names.length === 0 ? 'it imports none' : `allowed: ${names.join(', ')}`;
}
