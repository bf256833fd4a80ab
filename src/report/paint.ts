import {createColors} from 'picocolors'
import type {Severity} from '../engine/finding.js'

/** Colour by meaning; with colour off every function returns its text. */
export interface Paint {
  file(text: string): string
  faint(text: string): string
  words(text: string): string
  level(text: string, severity: Severity): string
  source(text: string): string
  cue(text: string): string
  content(text: string): string
}

export function painter(colour: boolean): Paint {
  const c = createColors(colour)
  const levels = {error: c.red, warn: c.yellow, info: c.cyan}
  return {
    file: text => c.underline(text),
    faint: text => c.dim(text),
    words: text => c.bold(text),
    level: (text, severity) => levels[severity](text),
    source: text => c.green(text),
    cue: text => c.magenta(text),
    content: text => c.cyan(text),
  }
}
