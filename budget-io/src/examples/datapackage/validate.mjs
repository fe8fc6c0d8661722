// node validate.mjs FOLDER: exit code 0 if the package and every record of its files are valid, 1 if not.
import datapackage from 'datapackage';
import path from 'node:path';

const folder = process.argv[2];
const whole = await datapackage.Package.load(path.join(folder, 'datapackage.json'), {basePath: folder, strict: false});
let faults = whole.errors.map(String);
let records = 0;
for (const resource of whole.resources) {
  faults = faults.concat(resource.errors.map(error => `${resource.name}: ${error}`));
  try {
    records += (await resource.read()).length;
  } catch (error) {
    faults.push(`${resource.name}: ${error} ${(error.errors || []).slice(0, 3).join('; ')}`);
  }
}
for (const fault of faults) {
  console.error(fault);
}
console.log(`${whole.resources.length} files, ${records} records, ${faults.length} faults`);
process.exit(faults.length > 0 || records === 0 ? 1 : 0);
