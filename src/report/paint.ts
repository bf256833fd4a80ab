import {styleText} from 'node:util'
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

type Style = Parameters<typeof styleText>[0]

export function painter(colour: boolean): Paint {
  // Whether the place it goes to takes colour has been settled.
  const style = (as: Style) => (text: string) => (colour ? styleText(as, text, {validateStream: false}) : text)
  const levels = {error: style('red'), warn: style('yellow'), info: style('cyan')}
  return {
    file: style('underline'),
    faint: style('dim'),
    words: style('bold'),
    level: (text, severity) => levels[severity](text),
    source: style('green'),
    cue: style('magenta'),
    content: style('cyan'),
  }
}
