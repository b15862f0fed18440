// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/failingdisk.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <unistd.h>

namespace {

struct DiskState {
    FailingDisk::Way way = FailingDisk::Way::Full;
    int count = 0;
    int failAt = 0;
};
DiskState disk;
sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs failingDiskVfs;

struct DiskFile {
    sqlite3_file base;
};

sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<DiskFile *>(file) + 1);
}

// What a change to the disk comes to: SQLITE_OK to go on.
int attempt()
{
    ++disk.count;
    if (disk.failAt == 0 || disk.count < disk.failAt)
        return SQLITE_OK;
    if (disk.way == FailingDisk::Way::KillProcess)
        ::kill(::getpid(), SIGKILL);
    errno = disk.way == FailingDisk::Way::Full ? ENOSPC : EIO;
    return disk.way == FailingDisk::Way::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int diskClose(sqlite3_file *file)
{
    return realFile(file)->pMethods->xClose(realFile(file));
}
int diskRead(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return realFile(file)->pMethods->xRead(realFile(file), to, size, at);
}
int diskWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const int code = attempt();
    return code != SQLITE_OK ? code : realFile(file)->pMethods->xWrite(realFile(file), from, size, at);
}
int diskTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = attempt();
    return code != SQLITE_OK ? code : realFile(file)->pMethods->xTruncate(realFile(file), size);
}
int diskSync(sqlite3_file *file, int flags)
{
    const int code = attempt();
    return code != SQLITE_OK ? code : realFile(file)->pMethods->xSync(realFile(file), flags);
}
int diskSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realFile(file)->pMethods->xFileSize(realFile(file), size);
}
int diskLock(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xLock(realFile(file), level);
}
int diskUnlock(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}
int diskIsReserved(sqlite3_file *file, int *out)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), out);
}
int diskControl(sqlite3_file *file, int what, void *with)
{
    return realFile(file)->pMethods->xFileControl(realFile(file), what, with);
}
int diskSector(sqlite3_file *file)
{
    return realFile(file)->pMethods->xSectorSize(realFile(file));
}
int diskTraits(sqlite3_file *)
{
    return 0;
} // promises nothing: SQLite takes every precaution

const sqlite3_io_methods diskMethods = {1, diskClose, diskRead, diskWrite, diskTruncate, diskSync, diskSize, diskLock, diskUnlock,
    diskIsReserved, diskControl, diskSector, diskTraits, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int diskOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = realDisk->xOpen(realDisk, name, realFile(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &diskMethods;
    return code;
}

int diskDelete(sqlite3_vfs *, const char *name, int sync)
{
    const int code = attempt();
    return code != SQLITE_OK ? code : realDisk->xDelete(realDisk, name, sync);
}

} // namespace

FailingDisk::FailingDisk(Way way, int failAt)
{
    disk = {way, 0, failAt};
    realDisk = sqlite3_vfs_find(nullptr);
    failingDiskVfs = *realDisk;
    failingDiskVfs.zName = "failing";
    failingDiskVfs.pNext = nullptr;
    failingDiskVfs.szOsFile = static_cast<int>(sizeof(DiskFile)) + realDisk->szOsFile;
    failingDiskVfs.xOpen = diskOpen;
    failingDiskVfs.xDelete = diskDelete;
    sqlite3_vfs_register(&failingDiskVfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&failingDiskVfs);
    sqlite3_vfs_register(realDisk, 1);
}

void FailingDisk::failFrom(int number)
{
    disk.count = 0;
    disk.failAt = number;
}

void FailingDisk::heal()
{
    disk.failAt = 0;
}

bool FailingDisk::hasFailed() const
{
    return disk.failAt != 0 && disk.count >= disk.failAt;
}
