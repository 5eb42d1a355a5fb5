import './action/main.ts';
