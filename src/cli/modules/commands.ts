/** Every command of `npm run modules`, by its name: at the command line and in author mode. */
import { blind } from './blind';
import { check } from './check';
import type { ModulesCommand } from './command';
import { confirm } from './confirm';
import { graph } from './graph';
import { impact } from './impact';
import { newModule } from './new-module';
import { preview } from './preview';
import { read } from './read';
import { release } from './release';
import { schema } from './schema';
import { ship } from './ship';
import { sign } from './sign';
import { translate } from './translate';
import { verify } from './verify';

/** The commands; a name that is none of these is no command. */
export const commands: Readonly<Record<string, ModulesCommand>> = {
  blind,
  check,
  confirm,
  graph,
  impact,
  new: newModule,
  preview,
  read,
  release,
  schema,
  ship,
  sign,
  translate,
  verify,
};
