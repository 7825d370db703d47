// Which addresses may become links.

import { expect, test } from 'vitest';
import { findSafeUrl } from '../../../src/ui/text/safe-url.ts';

test.each(['https://a.example/b?c#d', 'http://a.example/'])('%s', (url) => expect(findSafeUrl(url)).toBe(url));

test.each([
  null,
  '',
  '/relative',
  'a.example',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'chrome://settings',
])('refuses %j', (url) => expect(findSafeUrl(url)).toBeNull());
