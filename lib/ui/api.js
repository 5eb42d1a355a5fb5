export { SIMULATED } from '../jobs/endpoints/simulated-name.js';
