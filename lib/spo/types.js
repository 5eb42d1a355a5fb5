/** The data of the algorithm. All of it is plain, immutable and free of input and output. */
export {};
