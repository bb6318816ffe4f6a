/** `npm run eval -- PART…` runs test/eval/PART.ts; the parts say what they measure and skip themselves without ../shared. */
const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
for (const part of parts.slice(0, 1)) await import(`./${part}.ts`);
if (parts.length === 0) console.log('Usage: npm run eval -- PART (pages, …)');
