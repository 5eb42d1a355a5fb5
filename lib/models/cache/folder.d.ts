/** Files named by hexadecimal keys, in 256 subfolders. Several processes may share one. */
export interface CacheFolder {
    /** Null when there is no such file. @throws the system's error, or one that says why the file is not read */
    read(key: string): Promise<string | null>;
    /** Replaces the whole file or nothing. @throws the system's error, or one about a linked subfolder */
    write(key: string, content: string): Promise<void>;
}
/**
 * A folder that may come from an earlier and less trusted run: a symbolic link below it is never written
 * through. Nothing is forced to the disk, since a file that the machine lost half of has a wrong checksum.
 */
export declare function cacheFolder(directory: string): CacheFolder;
