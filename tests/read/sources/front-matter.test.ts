import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/exact/civil.ts';
import { dateInUrl, readDate } from '../../../src/read/sources/dates.ts';
import { readFrontMatter } from '../../../src/read/sources/front-matter.ts';

const entries = (text: string) => readFrontMatter(text)?.entries.map(({ key, value }) => `${key}=${value.text}`);

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: "A: b"\ntags: [x, y]\n---\nBody', ['title=A: b', 'tags=x', 'tags=y']],
    ['folded values', '---\ntitle: >-\n  One two\n  three\n---\n', ['title=One two three']],
    ['doubled quotes', "---\ntitle: 'It''s'\n---\n", ["title=It's"]],
    ['blank lines inside', '---\n\ntitle: X\ndate: 2031-02-03\n\n---\n', ['title=X', 'date=2031-02-03']],
    ['Windows line ends', '---\r\ntitle: X\r\n---\r\nBody', ['title=X']],
    [
      'TOML',
      '+++\ntitle = "X \\"y\\""\ndate = 2031-02-03T04:05:06Z # then\nn = 7\ntags = ["a", "b"]\n+++\n',
      ['title=X "y"', 'date=2031-02-03T04:05:06Z', 'n=7', 'tags=a', 'tags=b'],
    ],
  ])('%s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected);
    expect(readFrontMatter(text)?.notes).toEqual([]);
  });

  test.each([
    ['a value that is no YAML', '---\ntitle: "X\ndate: 2031-02-03\nauthor: Ann: Bo: [\n---\nBody', 'date=2031-02-03'],
    ['never closed', '---\ntitle: X\ndate: 2031-02-03\n\nBody words.', 'date=2031-02-03'],
    ['full-width colons', '---\n标题：甲\n发布日期：2031-02-03\n---\n正文', '发布日期=2031-02-03'],
  ])('broken, and said: %s', (_, text, expected) => {
    expect(entries(text)).toContain(expected);
    expect(readFrontMatter(text)?.notes).not.toEqual([]);
  });

  test.each(['---\nJust a sentence above a rule.\n---\n', 'No front matter', '', '--- \n'])('none: %j', (text) => {
    expect(readFrontMatter(text)).toBeNull();
  });
});

/** Expected values are read off the spellings by hand; zones in minutes east of UTC. */
describe('dates of metadata', () => {
  test.each([
    ['2031-02-03', '2031-02-03', null],
    ['2031-02-03 12:55:50', '2031-02-03T12:55:50', null],
    ['2031-01-31T20:27:00+08:00', '2031-01-31T20:27:00', 480],
    ['2031-02-01 06:00:00 +0000', '2031-02-01T06:00:00', 0],
    ['2031-09-22T05:44:39.000Z', '2031-09-22T05:44:39', 0],
    ['Mon, 03 Feb 2031 15:04:05 -0700', '2031-02-03T15:04:05', -420],
    ['2031年2月3日 上午6:13', '2031-02-03T06:13:00', null],
    ['太平洋标准时间 2031 年 2 月 3 日下午 6:13', '2031-02-03T18:13:00', -480],
    ['2031.09.09 10:35', '2031-09-09T10:35:00', null],
    ['2031/9/9', '2031-09-09', null],
    ['Sept. 22, 2031 at 1:28 p.m. PT', '2031-09-22T13:28:00', null],
    ['February 1st, 2031', '2031-02-01', null],
    ['3 March 2031', '2031-03-03', null],
    ['2031年2月', '2031-02-01', null],
  ])('%s', (value, iso, zone) => {
    const period = readDate(value);
    expect(period && isoOf(period.from ?? 0, period.fromSecond)).toBe(iso);
    expect(period?.zone).toBe(zone);
  });
  test.each(['soon', '2031-13-01', '2031-02-30', '30 February 2031', '12.5.3', ''])('none: %s', (value) => {
    expect(readDate(value)).toBeNull();
  });
  test.each([
    ['https://example.com/2031/02/27/x.html', '2031-02-27'],
    ['https://example.com/press/20310227', '2031-02-27'],
    ['https://example.com/a/123456', null],
    ['https://example.com/20319999', null],
  ])('%s', (url, iso) => {
    const from = dateInUrl(url)?.from ?? null;
    expect(from === null ? null : isoOf(from)).toBe(iso);
  });
});
