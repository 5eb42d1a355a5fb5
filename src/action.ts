import './action/surroundings.ts';
import './action/main.ts';
