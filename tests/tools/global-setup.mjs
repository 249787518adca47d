import { buildKnowledge } from './build.mjs';

export default buildKnowledge;
