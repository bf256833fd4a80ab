/** Whether the machine reads the lowest byte of a number first, as numbers stand in the model file. Asked of the numbers: `node:os` would be loaded for this alone. */
export const lowestFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1
