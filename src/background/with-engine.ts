// Loads the engine and the packs when they are first needed: most of the background's code, which a page that asks for
// its reader need not wait for. Chrome has all in one file and runs this part of it later; Firefox has it in another.

export const withEngine = async () => (await import('./engine-works.ts')).engineWorks;
