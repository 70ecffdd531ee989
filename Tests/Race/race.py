"""race.py [-n ROUNDS] [-w WARM] --base NAME NAME=COMMAND ...

Runs the commands in turn (A B C A B C …), whole processes, so that each round sees the same machine, and prints a table:
median, least and most of wall time and of processor time, the peak of memory, and how many times the base's time each
takes, round by round. {out} in a command is a folder that is new for each run: a program that compares with what stands
there has nothing to compare with. All folders are removed at the end, for a removal just before a run can slow it down."""
import argparse, os, shlex, shutil, statistics, subprocess, time

arguments = argparse.ArgumentParser()
arguments.add_argument("-n", type=int, default=5)
arguments.add_argument("-w", type=int, default=1)
arguments.add_argument("--base", required=True)
arguments.add_argument("--out", required=True)
arguments.add_argument("commands", nargs="+")
options = arguments.parse_args()


def run(name, command, number):
    """Wall and processor seconds, and the peak of memory in MiB."""
    out = f"{options.out}/{name.replace(' ', '-')}-{number}"
    argv, environment = shlex.split(command.replace("{out}", out)), dict(os.environ)
    while "=" in argv[0] and "/" not in argv[0].split("=")[0]:
        key, value = argv.pop(0).split("=", 1)
        environment[key] = value
    os.sync()
    began = time.perf_counter()
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    if status:
        raise SystemExit(f"{name}: status {status}\n{complaint.decode(errors='replace')[-2000:]}")
    return {"wall": wall, "processor": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}


def spread(values, digits=2):
    if len(values) == 1:
        return f"{values[0]:.{digits}f}"
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


runs = {}
pairs = [command.split("=", 1) for command in options.commands]
os.makedirs(options.out, exist_ok=True)
for number in range(options.w + options.n):
    for name, command in pairs:
        found = run(name, command, number)
        if number >= options.w:
            runs.setdefault(name, []).append(found)
shutil.rmtree(options.out, ignore_errors=True)

base = runs[options.base]
rounds = "one round" if options.n == 1 else f"{options.n} rounds; median (least to most)"
print(f"{rounds}{' after one to warm up' if options.w else ''}; load of the machine at the end {os.getloadavg()[0]:.1f}\n")
print("| | wall s | processor s | peak MiB | wall, times | processor, times |")
print("|---|---|---|---|---|---|")
for name, found in runs.items():
    times = [spread([one[kind] / other[kind] for one, other in zip(found, base)], 1) for kind in ("wall", "processor")]
    print(
        f"| {name} | {spread([one['wall'] for one in found])} | {spread([one['processor'] for one in found])} "
        f"| {max(one['memory'] for one in found):.0f} | {times[0]} | {times[1]} |")
