// What rows of the database have to look like. A browser that crashes, a disk that fails or a hand in the developer
// tools leaves others; one bad row may not stop every check.

import type { MeasuredRecords } from '../model/kept-report.ts';
import { openReportShape } from '../model/open-record-shapes.ts';
import { figureRecordShape, quoteRecordShape, sourceShape } from '../model/record-shapes.ts';
import {
  amount,
  fields,
  filledText,
  listOf,
  nullable,
  oneOf,
  optional,
  type Shape,
  text,
  wholeNumber,
} from '../model/shape.ts';
import type { ReportContents, ReportRow } from './database.ts';

const LINE_LENGTH = 500;
const ADDRESS_LENGTH = 4_000;
const MAX_RECORDS = 20_000;
const MAX_TOPICS = 100;
const MAX_KEYS = 1_000;

/** Records of one topic, in a row or in a file. */
export const measuredShape: Shape<MeasuredRecords> = fields<MeasuredRecords>({
  topic: filledText(LINE_LENGTH),
  figures: listOf(figureRecordShape, MAX_RECORDS),
  quotes: listOf(quoteRecordShape, MAX_RECORDS),
});

export const storyKeysShape: Shape<readonly number[]> = listOf(wholeNumber, MAX_KEYS);

export const reportRowShape: Shape<ReportRow> = fields<ReportRow>({
  number: wholeNumber,
  id: filledText(LINE_LENGTH),
  source: sourceShape,
  origin: oneOf('added', 'imported'),
  address: nullable(text(ADDRESS_LENGTH)),
  figureCount: wholeNumber,
  quoteCount: wholeNumber,
  story: wholeNumber,
  addedAtMs: amount,
  deletedAtMs: optional(amount),
});

export const reportContentsShape: Shape<ReportContents> = fields<ReportContents>({
  number: wholeNumber,
  measured: listOf(measuredShape, MAX_TOPICS),
  topics: listOf(filledText(LINE_LENGTH), MAX_TOPICS),
  open: nullable(openReportShape),
  storyKeys: storyKeysShape,
});

const unread: Shape<never> = { problem: () => null };

/** Where records of measures alone are used: looking through the rest of hundreds of rows would take a while. */
export const measuredContentsShape: Shape<ReportContents> = fields<ReportContents>({
  number: wholeNumber,
  measured: listOf(measuredShape, MAX_TOPICS),
  topics: listOf(filledText(LINE_LENGTH), MAX_TOPICS),
  open: unread,
  storyKeys: unread,
});
